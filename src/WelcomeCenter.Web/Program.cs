using WelcomeCenter.Web.CommandLine;
using WelcomeCenter.Web.Composition;

return await Commands.RunAsync(args, WelcomeCenterHost.Build);

/// <summary>The entry point, named so that tests can start the real host.</summary>
public sealed partial class Program;
