using Entente.Language.Conllu;
using Entente.Language.Training;
using Xunit;

namespace Entente.Tests.Language;

public sealed class LanguageTrainerTests
{
    static readonly string[] Subjects = ["Army", "Police", "Court", "Crowd", "Guard"];
    static readonly string[] Verbs = ["seized", "freed", "praised", "warned"];

    static readonly TrainingOptions Short = new(Seed: 3, TaggerEpochs: 60, ParserEpochs: 30, NameEpochs: 1, DropPercent: 0, NameDropPercent: 0, Folds: 2, NetworkEpochs: 1);

    /// <summary>Twenty sentences such as "Police freed the old town."</summary>
    static string Treebank() => string.Concat(Subjects.SelectMany(subject => Verbs.Select(verb =>
        $"1\t{subject}\t{subject.ToLowerInvariant()}\tNOUN\tNN\tNumber=Sing\t2\tnsubj\t_\t_\n"
        + $"2\t{verb}\t{verb[..^1]}\tVERB\tVBD\tTense=Past\t0\troot\t_\t_\n"
        + "3\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_\n"
        + "4\told\told\tADJ\tJJ\t_\t5\tamod\t_\t_\n"
        + "5\ttown\ttown\tNOUN\tNN\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No\n"
        + "6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n")));

    static byte[] Train(TrainingOptions options)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Treebank());
            using var weights = new MemoryStream();
            LanguageTrainer.Train([path], weights, options);
            var file = weights.ToArray();
            return file[(file.AsSpan().IndexOf("\n\n"u8) + 2)..];
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_same_files_and_seed_give_the_same_weights_bit_for_bit() => Assert.Equal(Train(Short), Train(Short));

    [Fact]
    public void What_was_learned_is_given_back()
    {
        var treebank = ConlluReader.Read(Treebank(), "toy");

        var model = LanguageTrainer.Train(treebank.Sentences, Short);

        Assert.All(treebank.Sentences, sentence => Assert.Equal(
            sentence.Words.Select(row => (row.Upos, row.Head, row.Relation)),
            model.Annotate(sentence).Words.Select(row => (row.Upos, row.Head, row.Relation))));
    }

    [Fact]
    public void Progress_rises_to_the_end()
    {
        var shares = new List<double>();
        using var weights = new MemoryStream();
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Treebank());
            LanguageTrainer.Train([path], weights, Short, (share, _) => shares.Add(share));
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Equal(shares.Order(), shares);
        Assert.InRange(shares[^1], 0.5, 1);
    }
}
