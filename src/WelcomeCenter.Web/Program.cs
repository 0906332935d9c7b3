var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();

/// <summary>The entry point, named so that tests can start the real host.</summary>
public sealed partial class Program;
