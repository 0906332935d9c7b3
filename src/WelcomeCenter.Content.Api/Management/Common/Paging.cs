namespace WelcomeCenter.Content.Api.Management.Common;

/// <summary><c>skip</c> and <c>take</c> of a list; <c>take=0</c> asks for the total alone.</summary>
internal sealed record Paging(int? Skip, int? Take)
{
    private const int DefaultTake = 100;
    private const int MostAtOnce = 1000;

    public int From => Math.Max(0, Skip ?? 0);

    public int Count => Math.Clamp(Take ?? DefaultTake, 0, MostAtOnce);

    public Paged<TItem> Of<TSource, TItem>(IReadOnlyCollection<TSource> all, Func<TSource, TItem> select) =>
        new(all.Count, all.Skip(From).Take(Count).Select(select));
}
