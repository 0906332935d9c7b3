using System.Collections;

namespace WelcomeCenter.Testing.Databases;

/// <summary><c>[TestFixtureSource(typeof(EachDatabase))]</c>: one fixture per <see cref="DatabaseKind"/>.</summary>
public sealed class EachDatabase : IEnumerable
{
    public IEnumerator GetEnumerator()
    {
        yield return DatabaseKind.Sqlite;
        yield return DatabaseKind.PostgreSql;
    }
}
