namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Rule L2: from the order in which a line is read to the order from left to right.</summary>
internal static class VisualOrder
{
    /// <param name="levels">The levels of the pieces of a line, in reading order.</param>
    /// <returns>The indices of the pieces from left to right.</returns>
    public static int[] Of(IReadOnlyList<byte> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        if (order.Length == 0)
        {
            return order;
        }

        for (int level = levels.Max(); level > 0; level--)
        {
            var start = 0;
            while (start < order.Length)
            {
                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                Array.Reverse(order, start, end - start);
                start = end + 1;
            }
        }

        return order;
    }
}
