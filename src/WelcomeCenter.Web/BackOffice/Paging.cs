namespace WelcomeCenter.Web.BackOffice;

/// <summary>The part of a list that is asked for, within what one answer should hold.</summary>
internal static class Paging
{
    private const int Usual = 50;
    private const int Most = 500;

    public static int Skip(int? asked) => Math.Max(asked ?? 0, 0);

    public static int Take(int? asked) => Math.Clamp(asked ?? Usual, 0, Most);
}
