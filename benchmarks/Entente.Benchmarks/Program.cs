using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Entente.Benchmarks.LanguageBenchmarks).Assembly).Run(args);
return 0;
