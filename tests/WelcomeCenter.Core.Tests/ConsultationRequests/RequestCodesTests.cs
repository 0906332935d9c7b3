using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Tests.ConsultationRequests;

public sealed class RequestCodesTests
{
    private static readonly RequestCodes Codes = new([.. Enumerable.Repeat((byte)7, 32)]);

    [FsCheck.NUnit.Property]
    public void A_code_has_no_letter_that_looks_like_another(Guid submission) =>
        Assert.That(Codes.For(submission), Does.Match("^[34679ACDEFGHJKMNPQRTVWXY]{4}(-[34679ACDEFGHJKMNPQRTVWXY]{4}){2}$"));

    [FsCheck.NUnit.Property]
    public void The_same_submission_has_the_same_code_and_another_key_another(Guid submission)
    {
        var others = new RequestCodes([.. Enumerable.Repeat((byte)8, 32)]);

        Assert.That(Codes.For(submission), Is.EqualTo(Codes.For(submission)).And.Not.EqualTo(others.For(submission)));
    }

    [Test]
    public void A_hundred_thousand_codes_are_all_different() =>
        Assert.That(Enumerable.Range(0, 100_000).Select(_ => Codes.For(Guid.NewGuid())).Distinct().Count(), Is.EqualTo(100_000));

    [TestCase("k7mp 3xrt vh4d")]
    [TestCase("K7MP3XRTVH4D")]
    [TestCase(" K7MP–3XRT–VH4D ")]
    [TestCase("K٧MP-٣XRT-VH٤D")]
    public void A_code_is_read_as_people_type_it(string typed) => Assert.That(RequestCodes.Read(typed), Is.EqualTo("K7MP-3XRT-VH4D"));

    [TestCase("")]
    [TestCase("K7MP-3XRT")]
    [TestCase("K7MP-3XRT-VH4D-K7MP")]
    [TestCase("O0O0-1I1I-5S5S")]
    [TestCase("' OR 1=1 --")]
    public void What_cannot_be_a_code_is_none(string typed) => Assert.That(RequestCodes.Read(typed), Is.Null);
}
