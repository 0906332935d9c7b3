using WelcomeCenter.Web.CommandLine;
using WelcomeCenter.Web.Composition;

return await Commands.RunAsync(args, settings => WelcomeCenterHost.Build(settings));
