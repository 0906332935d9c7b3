namespace WelcomeCenter.Web.Flyer;

/// <summary>The words of one flyer, each with the language in which it is to be had.</summary>
internal sealed record FlyerContent
{
    /// <summary>ISO code of the language that was asked for.</summary>
    public required string Language { get; init; }

    public required FlyerText Sender { get; init; }

    public required FlyerText Publisher { get; init; }

    public required FlyerText Title { get; init; }

    public required FlyerText? Lead { get; init; }

    public required FlyerText OffersHeading { get; init; }

    public required IReadOnlyList<FlyerText> Offers { get; init; }

    public required FlyerText StepsHeading { get; init; }

    public required IReadOnlyList<FlyerText> Steps { get; init; }

    public required FlyerText? Contact { get; init; }

    /// <summary>Says what the code below it opens.</summary>
    public required FlyerText ScanHeading { get; init; }

    /// <summary>The code in words, for people who do not see it.</summary>
    public required FlyerText CodeDescription { get; init; }

    /// <summary>Where the code leads: the start page in this language.</summary>
    public required Uri StartPage { get; init; }
}

/// <summary>A text and the ISO code of its language: German where there is no translation.</summary>
internal readonly record struct FlyerText(string Value, string Language);
