using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Turns a page into the bytes of its HTML.</summary>
internal sealed class ViewRenderer(IRazorViewEngine engine, ITempDataDictionaryFactory tempData)
{
    /// <param name="view">Path of the view in this project: <c>/Site/Guide/Guide.cshtml</c>.</param>
    public async Task<byte[]> RenderAsync(HttpContext http, string view, Page page)
    {
        var found = engine.GetView(executingFilePath: null, view, isMainPage: true);
        if (!found.Success)
        {
            throw new InvalidOperationException($"There is no view {view} for the page type; looked at {string.Join(", ", found.SearchedLocations)}.");
        }

        var action = new ActionContext(http, http.GetRouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary<Page>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = page };
        await using var html = new StringWriter();
        var context = new ViewContext(action, found.View, data, tempData.GetTempData(http), html, new HtmlHelperOptions());
        await found.View.RenderAsync(context);
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
