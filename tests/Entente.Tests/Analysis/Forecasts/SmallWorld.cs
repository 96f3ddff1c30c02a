using Entente.Analysis.Forecasts;

namespace Entente.Tests.Analysis.Forecasts;

/// <summary>An invented benchmark: three countries and their police, who meet, accuse and reply in a steady rhythm with some noise.</summary>
static class SmallWorld
{
    public static readonly string[] Entities = ["Arvenia", "Belmora", "Corland", "Police (Arvenia)", "Police (Belmora)", "Police (Corland)", "Maro Tellin", "Hill Front", "River Legion", "Citizen (Arvenia)", "Citizen (Belmora)", "Citizen (Corland)"];
    public static readonly CameoRelation[] Relations = [new("010", "Make statement"), new("042", "Visit"), new("070", "Provide aid"), new("112", "Accuse"), new("190", "Fight")];

    public const int Days = 200;

    /// <summary>The folder; the last ten days are asked about.</summary>
    public static BenchmarkFolder Folder(Func<CodedFact, bool>? keep = null, bool shuffled = false)
    {
        var facts = Facts().Where(keep ?? (_ => true)).ToList();
        if (shuffled)
        {
            var order = new Random(5);
            facts = [.. facts.GroupBy(f => f.Day).SelectMany(g => g.OrderBy(_ => order.Next()))];
        }

        return BenchmarkFolder.Of(Entities, Relations, facts.Where(f => f.Day < 180), facts.Where(f => f.Day is >= 180 and < 190), facts.Where(f => f.Day >= 190));
    }

    static IEnumerable<CodedFact> Facts()
    {
        var noise = new Random(11);
        var facts = new HashSet<CodedFact>();
        for (var day = 0; day < Days; day++)
        {
            facts.Add(new(0, 0, 1, day));
            facts.Add(new(day % 3, 3, (day + 1) % 3, day));
            facts.Add(new((day + 1) % 3, 4, 7, day));
            if (day % 7 == 0)
            {
                facts.Add(new(6, 1, 2, day));
            }

            for (var i = 0; i < 6; i++)
            {
                facts.Add(new(noise.Next(6), noise.Next(Relations.Length), 6 + noise.Next(6), day));
            }
        }

        return facts.OrderBy(f => f.Day);
    }
}
