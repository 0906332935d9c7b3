using System.Reflection;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Common;

/// <summary>The signed-in person as a parameter of an endpoint.</summary>
internal sealed record Caller(UserAccess Access)
{
    public Guid Id => Access.UserId;

    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<Caller?>(new Caller(context.BackOfficeUser()));
}
