using System.Linq.Expressions;

namespace WelcomeCenter.Core;

internal static class Sorting
{
    public static IOrderedQueryable<T> Sorted<T, TKey>(this IQueryable<T> items, Expression<Func<T, TKey>> by, Direction direction) =>
        direction is Direction.Ascending ? items.OrderBy(by) : items.OrderByDescending(by);

    public static IOrderedQueryable<T> ThenSorted<T, TKey>(this IOrderedQueryable<T> items, Expression<Func<T, TKey>> by, Direction direction) =>
        direction is Direction.Ascending ? items.ThenBy(by) : items.ThenByDescending(by);
}
