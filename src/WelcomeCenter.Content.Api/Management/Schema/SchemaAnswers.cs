using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;
using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Changes;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Turns the end of a change of the schema into the contract's answer, tells open back offices, and says what became of existing content.</summary>
internal static class SchemaAnswers
{
    /// <summary>The schema has words of its own for statuses that others know as well.</summary>
    private const string Area = "schema";

    private static readonly Dictionary<SchemaKind, string> Sources = new()
    {
        [SchemaKind.DataTypes] = AnnouncedChanges.DataTypes,
        [SchemaKind.ContentTypes] = AnnouncedChanges.DocumentTypes,
        [SchemaKind.MediaTypes] = AnnouncedChanges.MediaTypes,
    };

    public static ApiProblem NotFound { get; } = new(StatusCodes.Status404NotFound, "NotFound") { Area = Area };

    /// <summary>200 with an empty body.</summary>
    public static async Task<IResult> ToAnswerAsync(this SchemaOutcome outcome, HttpContext context, bool isDeletion = false)
    {
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem(context);
        }

        await AnnounceAsync(outcome, context, isDeletion);
        if (outcome.Effects.Count > 0)
        {
            context.Notify("schema.effects", outcome.Effects.Select(effect => Sentence(effect, context)));
        }

        return TypedResults.Ok();
    }

    /// <summary>201 with the header from which the client learns the id.</summary>
    /// <param name="collection">The address below which it is found: <c>/data-type</c>.</param>
    public static async Task<IResult> ToCreatedAsync(this SchemaOutcome outcome, HttpContext context, string collection, Guid id)
    {
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem(context);
        }

        await AnnounceAsync(outcome, context, isDeletion: false);
        context.Response.Headers["Umb-Generated-Resource"] = id.ToString();
        context.Response.Headers.Location = $"{ManagementPaths.V1}{collection}/{id}";
        return TypedResults.StatusCode(StatusCodes.Status201Created);
    }

    public static ApiProblem ToProblem(this SchemaOutcome outcome, HttpContext context)
    {
        var reasons = outcome.Effects.Where(effect => effect.IsRefusal).Select(effect => Sentence(effect, context)).ToArray();
        return new ApiProblem(
            outcome.Status switch
            {
                SchemaOperationStatus.NotFound
                    or SchemaOperationStatus.ParentNotFound
                    or SchemaOperationStatus.DataTypeNotFound
                    or SchemaOperationStatus.PropertyEditorNotFound
                    or SchemaOperationStatus.TemporaryFileNotFound => StatusCodes.Status404NotFound,
                SchemaOperationStatus.ConcurrencyViolation => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status400BadRequest,
            },
            outcome.Status.ToString(),
            reasons.Length > 0 ? new Dictionary<string, string[]> { ["$"] = reasons } : null)
        {
            Area = Area,
        };
    }

    /// <summary>An effect in the person's language.</summary>
    public static string Sentence(SchemaEffect effect, HttpContext context) =>
        ApiTexts.Get(RequestLanguage.Of(context), $"schema.effect.{effect.Kind}")
            .Replace("{0}", effect.TypeName, StringComparison.Ordinal)
            .Replace("{1}", effect.PropertyName, StringComparison.Ordinal)
            .Replace("{2}", effect.Items.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static async Task AnnounceAsync(SchemaOutcome outcome, HttpContext context, bool isDeletion)
    {
        var deleted = isDeletion && Guid.TryParse(context.GetRouteValue("id") as string, out var id) ? id : Guid.Empty;
        foreach (var (kind, key) in outcome.Changed)
        {
            if (Sources.TryGetValue(kind, out var source))
            {
                await AnnouncedChanges.AnnounceAsync(context, source, key, key == deleted ? AnnouncedChanges.Deleted : AnnouncedChanges.Updated);
            }
        }

        foreach (var key in outcome.Documents)
        {
            await AnnouncedChanges.AnnounceAsync(context, AnnouncedChanges.Documents, key);
        }
    }
}
