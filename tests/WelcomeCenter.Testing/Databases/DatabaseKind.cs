namespace WelcomeCenter.Testing.Databases;

/// <summary>The databases the product runs on; every test that stores something runs on both.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
