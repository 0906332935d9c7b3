using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using WelcomeCenter.Content.Documents.Lists;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>Properties of documents as SQLite reads them: <c>json_extract(values, '$."alias"')</c>.</summary>
internal static class StoredValueSql
{
    private static readonly StringTypeMapping Text = new("TEXT", System.Data.DbType.String);
    private static readonly DoubleTypeMapping Number = new("REAL", System.Data.DbType.Double);

    public static void Configure(ModelBuilder model)
    {
        model.HasDbFunction(StoredValue.TextMethod).HasTranslation(Extract);
        model.HasDbFunction(StoredValue.NumberMethod).HasTranslation(arguments =>
            new SqlUnaryExpression(ExpressionType.Convert, Extract(arguments), typeof(double), Number));
    }

    /// <summary>Null where there is no such property, although no argument is: so nullability does not propagate.</summary>
    private static SqlFunctionExpression Extract(IReadOnlyList<SqlExpression> arguments) => new(
        "json_extract", [arguments[0], Join(Join(Constant("$.\""), arguments[1]), Constant("\""))], nullable: true, [false, false], typeof(string), Text);

    private static SqlBinaryExpression Join(SqlExpression left, SqlExpression right) => new(ExpressionType.Add, left, right, typeof(string), Text);

    private static SqlConstantExpression Constant(string text) => new(text, Text);
}
