using AngleSharp.Html.Dom;

namespace WelcomeCenter.Testing.Pages;

/// <summary>A form as the browser would send it: hidden fields and kept values included.</summary>
public sealed class WebForm(IHtmlFormElement form)
{
    private readonly List<KeyValuePair<string, string>> values = Initial(form);

    /// <summary>Where it is sent; the page's own address when the form names none.</summary>
    public string Action => form.GetAttribute("action") ?? string.Empty;

    public string? Value(string name) => values.Where(field => field.Key == name).Select(field => field.Value).FirstOrDefault();

    public IReadOnlyList<string> Values(string name) => [.. values.Where(field => field.Key == name).Select(field => field.Value)];

    public WebForm Fill(string name, params string[] with)
    {
        values.RemoveAll(field => field.Key == name);
        values.AddRange(with.Select(value => KeyValuePair.Create(name, value)));
        return this;
    }

    public FormUrlEncodedContent Content() => new(values);

    public async Task<HttpResponseMessage> SubmitAsync(HttpClient client, Uri page) =>
        await client.PostAsync(new Uri(page, Action), Content());

    private static List<KeyValuePair<string, string>> Initial(IHtmlFormElement form)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "submit" or "button" or "image" }:
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input:
                    fields.Add(KeyValuePair.Create(name, input.Value));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    fields.Add(KeyValuePair.Create(name, area.Value));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    fields.AddRange(select.SelectedOptions.Select(option => KeyValuePair.Create(name, option.Value)));
                    break;
            }
        }

        return fields;
    }
}
