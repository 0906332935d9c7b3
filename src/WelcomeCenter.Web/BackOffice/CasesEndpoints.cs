using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Web.BackOffice.Cases;
using WelcomeCenter.Web.BackOffice.ConsultationRequests;

namespace WelcomeCenter.Web.BackOffice;

/// <summary>What the back-office extension talks to.</summary>
internal static class CasesEndpoints
{
    public const string Base = "/umbraco/welcome-center/api/v1";

    /// <summary>Name of the OpenAPI document, and the group by which it knows its endpoints.</summary>
    public const string Document = "welcome-center";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Base).WithGroupName(Document).RequireAuthorization(BackOfficePolicies.Cases);

        var requests = group.MapGroup(string.Empty).WithTags("Requests");
        ListRequests.Map(requests);
        GetRequest.Map(requests);
        OpenCase.Map(requests);

        var cases = group.MapGroup(string.Empty).WithTags("Cases");
        ListCases.Map(cases);
        GetCase.Map(cases);
        ChangeCaseStatus.Map(cases);
        AddCaseNote.Map(cases);
    }
}
