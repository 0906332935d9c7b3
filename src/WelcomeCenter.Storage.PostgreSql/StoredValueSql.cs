using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using WelcomeCenter.Content.Documents.Lists;

namespace WelcomeCenter.Storage.PostgreSql;

/// <summary>Properties of documents as PostgreSQL reads them: <c>json_extract_path_text(values::json, alias)</c>.</summary>
internal static class StoredValueSql
{
    /// <summary>What a number begins with, so that a text which is none does not end the query.</summary>
    private const string Digits = @"^-?[0-9]+\.?[0-9]*";

    private static readonly StringTypeMapping Text = new("text", System.Data.DbType.String);
    private static readonly StringTypeMapping Json = new("json", System.Data.DbType.String);
    private static readonly DoubleTypeMapping Number = new("double precision", System.Data.DbType.Double);

    public static void Configure(ModelBuilder model)
    {
        model.HasDbFunction(StoredValue.TextMethod).HasTranslation(Extract);
        model.HasDbFunction(StoredValue.NumberMethod).HasTranslation(arguments => new SqlUnaryExpression(
            ExpressionType.Convert, Call("substring", Extract(arguments), new SqlConstantExpression(Digits, Text)), typeof(double), Number));
    }

    private static SqlFunctionExpression Extract(IReadOnlyList<SqlExpression> arguments) =>
        Call("json_extract_path_text", new SqlUnaryExpression(ExpressionType.Convert, arguments[0], typeof(string), Json), arguments[1]);

    /// <summary>Null where there is no such property, although no argument is: so nullability does not propagate.</summary>
    private static SqlFunctionExpression Call(string name, SqlExpression first, SqlExpression second) =>
        new(name, [first, second], nullable: true, [false, false], typeof(string), Text);
}
