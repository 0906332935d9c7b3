using System.Data.Common;

namespace WelcomeCenter.Content;

/// <summary>Tells a database that cannot be used (full, locked, damaged, out of reach) from a bug of ours.</summary>
public static class DatabaseFault
{
    /// <summary>Entity Framework and the PostgreSQL provider wrap what the database said in exceptions of other kinds.</summary>
    public static bool IsIn(Exception? failure) => failure is not null && (failure is DbException || IsIn(failure.InnerException));
}
