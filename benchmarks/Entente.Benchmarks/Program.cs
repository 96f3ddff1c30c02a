using BenchmarkDotNet.Running;
using Entente.Benchmarks;

if (args is ["import", ..])
{
    return ImportBenchmark.Run(args[1..]);
}

if (args is ["dyad", ..])
{
    return DyadBenchmark.Run(args[1..]);
}

if (args is ["articles"])
{
    return ArticleSize.Run();
}

if (args is ["read-csv", ..])
{
    return ReadCsv.Run(args[1..]);
}

if (args is ["pair", ..])
{
    return PairBenchmark.Run(args[1..]);
}

if (args is ["coding", ..])
{
    return CodingSpeed.Run(args[1..]);
}

if (args is ["stories", ..])
{
    return StoryBenchmark.Run(args[1..]);
}

if (args is ["kill", ..])
{
    return KillBenchmark.Run(args[1..]);
}

if (args is ["postgres", ..])
{
    return PostgresBenchmark.Run(args[1..]);
}

if (args is ["speed", ..])
{
    SpeedReport.Write(Console.Out, args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : SpeedReport.UsualWords);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args);
return 0;
