using System.Reflection;
using BenchmarkDotNet.Running;

namespace WelcomeCenter.Benchmarks;

internal static class Benchmark
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
}
