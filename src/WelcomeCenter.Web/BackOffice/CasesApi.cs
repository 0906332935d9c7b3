using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace WelcomeCenter.Web.BackOffice;

/// <summary>The OpenAPI document from which the extension's client is generated.</summary>
internal static class CasesApi
{
    public static IServiceCollection AddCasesApi(this IServiceCollection services) =>
        services.AddProblemDetails().AddOpenApi(CasesEndpoints.Document, options =>
        {
            options.ShouldInclude = endpoint => endpoint.GroupName == CasesEndpoints.Document;
            options.AddSchemaTransformer(NumbersAreNumbers);
            options.AddDocumentTransformer(Describe);
        });

    /// <summary>The reader would take a number in quotes as well; what is promised is a number.</summary>
    private static Task NumbersAreNumbers(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema.Type is { } type && type.HasFlag(JsonSchemaType.Integer))
        {
            schema.Type = type & ~JsonSchemaType.String;
            schema.Pattern = null;
        }

        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        const string Bearer = "bearer";
        document.Info = new() { Title = "Welcome Center", Version = "v1" };
        document.Servers = [];
        document.AddComponent<IOpenApiSecurityScheme>(Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
        return Task.CompletedTask;
    }
}
