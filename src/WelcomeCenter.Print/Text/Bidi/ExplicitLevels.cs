namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Rules X1 to X8: levels that embeddings, overrides and isolates ask for.</summary>
internal static class ExplicitLevels
{
    private const byte Deepest = 125;

    public static void Assign(
        ReadOnlySpan<BidiClass> original, IsolatePairs pairs, Span<BidiClass> classes, Span<byte> levels, byte baseLevel)
    {
        var stack = new Stack<Status>();
        stack.Push(new(baseLevel, null, false));
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0);
        for (var i = 0; i < original.Length; i++)
        {
            var type = original[i];
            levels[i] = stack.Peek().Level;
            switch (type)
            {
                case BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO:
                    var embedding = Next(stack.Peek().Level, type is BidiClass.RLE or BidiClass.RLO);
                    if (embedding <= Deepest && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        stack.Push(new(embedding, Override(type), false));
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;

                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    classes[i] = stack.Peek().Override ?? type;
                    var isolate = Next(stack.Peek().Level, type is BidiClass.RLI || (type is BidiClass.FSI && StartsRightToLeft(original, pairs, i)));
                    if (isolate <= Deepest && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(new(isolate, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;

                case BidiClass.PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Pop().IsIsolate)
                        {
                        }

                        validIsolates--;
                    }

                    levels[i] = stack.Peek().Level;
                    classes[i] = stack.Peek().Override ?? type;
                    break;

                case BidiClass.PDF:
                    if (overflowIsolates == 0 && overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (overflowIsolates == 0 && stack.Count > 1 && !stack.Peek().IsIsolate)
                    {
                        stack.Pop();
                    }

                    break;

                case BidiClass.B:
                    levels[i] = baseLevel;
                    break;

                case BidiClass.BN:
                    break;

                default:
                    classes[i] = stack.Peek().Override ?? type;
                    break;
            }
        }
    }

    private static byte Next(byte level, bool odd) => (byte)(odd ? (level + 1) | 1 : (level + 2) & ~1);

    private static BidiClass? Override(BidiClass type) => type switch
    {
        BidiClass.LRO => BidiClass.L,
        BidiClass.RLO => BidiClass.R,
        _ => null,
    };

    /// <summary>P2 and P3 for what stands inside an isolate whose direction is that of its first strong character.</summary>
    private static bool StartsRightToLeft(ReadOnlySpan<BidiClass> classes, IsolatePairs pairs, int initiator)
    {
        var end = pairs.EndOf(initiator) ?? classes.Length;
        for (var i = initiator + 1; i < end; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                return classes[i] is not BidiClass.L;
            }

            if (classes[i].IsIsolateInitiator())
            {
                i = pairs.EndOf(i) ?? classes.Length;
            }
        }

        return false;
    }

    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
