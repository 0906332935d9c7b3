using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Changes;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>
/// Ours beside the contract: what saving a type or a data type would do to existing content. The body is that of the
/// contract's PUT; nothing is stored.
/// </summary>
internal static class SchemaEffectEndpoints
{
    private const string Base = "/umbraco/welcome-center/api/v1/schema";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var schema = routes.MapGroup(Base).RequireAuthorization(BackOfficePolicies.Administrators).ExcludeFromDescription();
        schema.MapPost("/data-type/{id:guid}/effects", async (
            Guid id, DataTypeRequest body, DataTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
            ToAnswer(await editing.ForeseeAsync(id, body.ToInput(), cancellationToken), context));
        Map(schema, "/document-type/{id:guid}/effects", SchemaKind.ContentTypes);
        Map(schema, "/media-type/{id:guid}/effects", SchemaKind.MediaTypes);
    }

    private static void Map(IEndpointRouteBuilder routes, string pattern, SchemaKind kind) =>
        routes.MapPost(pattern, async (Guid id, ContentTypeRequest body, ContentTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
            body.ToInput(kind, id, out var status) is { } input
                ? ToAnswer(await editing.ForeseeAsync(input, cancellationToken), context)
                : ((SchemaOutcome)status).ToProblem(context));

    private static IResult ToAnswer(SchemaOutcome outcome, HttpContext context) =>
        outcome.Status is SchemaOperationStatus.Success or SchemaOperationStatus.ValuesNotConvertible
            ? TypedResults.Ok(new Model(outcome.Succeeded, outcome.Effects.Select(effect => Effect.From(effect, context))))
            : outcome.ToProblem(context);

    /// <param name="IsPossible">Otherwise saving would be refused.</param>
    internal sealed record Model(bool IsPossible, IEnumerable<Effect> Effects);

    /// <param name="Message">In the person's language.</param>
    internal sealed record Effect(string Kind, string? TypeName, string? PropertyName, int Items, bool IsRefusal, string Message)
    {
        public static Effect From(SchemaEffect effect, HttpContext context) => new(
            effect.Kind.ToString(), effect.TypeName, effect.PropertyName, effect.Items, effect.IsRefusal, SchemaAnswers.Sentence(effect, context));
    }
}
