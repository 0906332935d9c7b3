namespace WelcomeCenter.Web.BackOffice;

/// <summary>The OpenAPI document from which the extension's client is generated.</summary>
internal static class CasesApi
{
    public static IServiceCollection AddCasesApi(this IServiceCollection services) =>
        services.AddOpenApi(CasesEndpoints.Document, options =>
        {
            options.ShouldInclude = endpoint => endpoint.GroupName == CasesEndpoints.Document;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = "Welcome Center", Version = "v1" };
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
}
