using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Results;

namespace WelcomeCenter.Core.Tests.ConsultationRequests;

public sealed class ConsultationRequestRulesTests
{
    [Test]
    public void A_form_that_is_right_has_no_error() => Assert.That(ConsultationRequestRules.Check(Given.Form()), Is.Empty);

    [Test]
    public void At_most_eight_fields_are_asked_for()
    {
        var fields = typeof(SubmitConsultationRequest).GetProperties().Select(property => property.Name).Except(["SubmissionId"]);

        Assert.That(fields.Count(), Is.LessThanOrEqualTo(8));
    }

    [TestCase("", "required")]
    [TestCase("   ", "required")]
    [TestCase("Eve\r\nBcc: all@example.org", "invalid")]
    public void A_name_is_needed_and_is_one_line(string name, string code) =>
        Assert.That(ConsultationRequestRules.Check(Given.Form(form => form with { Name = name })), Is.EqualTo(new[] { new FieldError("name", code) }));

    [Test]
    public void Half_a_character_is_refused()
    {
        var form = Given.Form(form => form with { Name = "A\ud800", Message = "\udc00" });

        Assert.That(ConsultationRequestRules.Check(form), Is.EquivalentTo(new[] { new FieldError("name", "invalid"), new FieldError("message", "invalid") }));
    }

    [Test]
    public void A_way_to_answer_is_needed()
    {
        var form = Given.Form(form => form with { Email = " ", Phone = null });

        Assert.That(ConsultationRequestRules.Check(form), Is.EqualTo(new[] { new FieldError("contact", "required") }));
    }

    [TestCase("amira")]
    [TestCase("amira@")]
    [TestCase("amira@localhost")]
    [TestCase("a b@example.org")]
    [TestCase("amira@example.org, eve@example.org")]
    [TestCase("Amira <amira@example.org>")]
    [TestCase("amira@example.org\r\nBcc: eve@example.org")]
    public void A_mail_address_that_cannot_be_one_is_refused(string email) =>
        Assert.That(ConsultationRequestRules.Check(Given.Form(form => form with { Email = email })), Is.EqualTo(new[] { new FieldError("email", "invalid") }));

    [TestCase("amira.haddad+wohnung@example.org")]
    [TestCase("amira@müller-söhne.de")]
    public void Unusual_mail_addresses_are_taken(string email) =>
        Assert.That(ConsultationRequestRules.Check(Given.Form(form => form with { Email = email })), Is.Empty);

    [TestCase("12")]
    [TestCase("bitte anrufen")]
    [TestCase("+49 123456789012345678")]
    public void A_telephone_number_that_cannot_be_one_is_refused(string phone) =>
        Assert.That(ConsultationRequestRules.Check(Given.Form(form => form with { Phone = phone })), Is.EqualTo(new[] { new FieldError("phone", "invalid") }));

    [TestCase("09621 101234")]
    [TestCase("+963 933 123 456")]
    [TestCase("0049 (9621) 10 12 34")]
    [TestCase("٠٩٦٢١ ١٠١٢٣٤")]
    public void Telephone_numbers_are_taken_as_people_write_them(string phone) =>
        Assert.That(ConsultationRequestRules.Check(Given.Form(form => form with { Phone = phone })), Is.Empty);

    [Test]
    public void Unknown_choices_are_refused()
    {
        var form = Given.Form(form => form with { NeedAreas = ["housing", "religion"], ReasonForComing = "holiday" });

        Assert.That(ConsultationRequestRules.Check(form), Is.EquivalentTo(new[]
        {
            new FieldError("needAreas", "unknown"),
            new FieldError("reasonForComing", "unknown"),
        }));
    }

    [Test]
    public void Every_text_has_a_length()
    {
        var form = Given.Form(form => form with
        {
            Name = new string('a', 101),
            Email = new string('a', 260) + "@example.org",
            Phone = new string('1', 41),
            Language = new string('d', 36),
            Message = new string('m', 10_000_000),
        });

        Assert.That(ConsultationRequestRules.Check(form).Select(error => (error.Field, error.Code)), Is.EquivalentTo(new[]
        {
            ("name", "too-long"), ("email", "too-long"), ("phone", "too-long"), ("language", "too-long"), ("message", "too-long"),
        }));
    }

    [FsCheck.NUnit.Property]
    public void Whatever_is_sent_is_answered(Guid id, string? name, string? email, string? phone, string? language, string? message)
    {
        var form = new SubmitConsultationRequest(id, name!, email, phone, language!, [], null, message, false);

        Assert.That(() => ConsultationRequestRules.Check(form), Throws.Nothing);
    }
}
