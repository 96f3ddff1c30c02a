using BenchmarkDotNet.Running;
using Entente.Benchmarks;

if (args is ["import", ..])
{
    return ImportBenchmark.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args);
return 0;
