using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Data types, read-only. The client asks once for every property it shows.</summary>
internal static class DataTypeEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/data-type/{id:guid}", Get).RequireAuthorization(BackOfficePolicies.SignedIn);
        routes.MapGet("/item/data-type", Items).RequireAuthorization(BackOfficePolicies.SignedIn);
    }

    private static IResult Get(Guid id, SchemaStore store) =>
        Answers.OkOrNotFound(store.Current.DataTypes.TryGetValue(id, out var type) ? Model.From(type) : null);

    private static IEnumerable<Item> Items(Guid[] id, SchemaStore store) =>
        id.Distinct()
            .Select(key => store.Current.DataTypes.GetValueOrDefault(key))
            .OfType<DataType>()
            .Select(type => new Item(type.Key, type.Name, type.EditorAlias, type.EditorUiAlias));

    internal sealed record Model(Guid Id, string Name, string EditorAlias, string EditorUiAlias, IEnumerable<Setting> Values)
    {
        public bool IsDeletable { get; }

        public bool CanIgnoreStartNodes { get; }

        public static Model From(DataType type) =>
            new(type.Key, type.Name, type.EditorAlias, type.EditorUiAlias, Settings(type.Configuration));

        private static IEnumerable<Setting> Settings(JsonElement configuration) =>
            configuration.ValueKind is JsonValueKind.Object
                ? configuration.EnumerateObject().Select(setting => new Setting(setting.Name, setting.Value))
                : [];
    }

    internal sealed record Setting(string Alias, JsonElement Value);

    internal sealed record Item(Guid Id, string Name, string EditorAlias, string EditorUiAlias)
    {
        public IEnumerable<Flag> Flags { get; } = [];

        public bool IsDeletable { get; }
    }
}
