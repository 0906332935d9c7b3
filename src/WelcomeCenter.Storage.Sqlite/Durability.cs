namespace WelcomeCenter.Storage.Sqlite;

/// <summary>What a commit survives; SQLite's <c>synchronous</c>.</summary>
internal enum Durability
{
    /// <summary><c>NORMAL</c>: every crash of the process; the last moments before a power failure may be lost, the file stays sound.</summary>
    SurvivesCrash,

    /// <summary><c>FULL</c>: once acknowledged it is on the disk.</summary>
    SurvivesPowerLoss,
}
