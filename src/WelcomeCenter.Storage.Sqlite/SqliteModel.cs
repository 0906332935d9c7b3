using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using WelcomeCenter.Content;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>
/// Keeps moments as UTC text of fixed length, because SQLite knows no type for them: so they sort and compare in the database.
/// </summary>
internal sealed class SqliteModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    private static readonly ValueConverter<DateTimeOffset, string> UtcText = new(
        moment => moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        var moments = modelBuilder.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?));
        foreach (var moment in moments)
        {
            moment.SetValueConverter(UtcText);
        }

        if (context is ContentDbContext)
        {
            StoredValueSql.Configure(modelBuilder);
        }
    }
}
