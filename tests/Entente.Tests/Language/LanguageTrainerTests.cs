using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Scoring;
using Entente.Language.Training;
using Xunit;

namespace Entente.Tests.Language;

public sealed class LanguageTrainerTests
{
    static readonly string[] Subjects = ["Army", "Police", "Court", "Crowd", "Guard"];
    static readonly string[] Verbs = ["seized", "freed", "praised", "warned"];

    static readonly TrainingOptions Short = new(Seed: 3, TaggerEpochs: 60, DropPercent: 0, Folds: 2, NetworkEpochs: 150, MadeSentences: 0);

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
    public void Sentences_of_which_only_names_are_known_teach_names_and_no_trees()
    {
        var path = Path.GetTempFileName();
        var names = Path.ChangeExtension(path, ".iob2");
        try
        {
            File.WriteAllText(path, Treebank());
            File.WriteAllText(names, string.Concat(Enumerable.Repeat("1\tPolice\tO\n2\tpraised\tO\n3\tZorblat\tB-PER\n4\t.\tO\n\n1\tCrowd\tO\n2\twarned\tO\n3\tGrimsby\tB-LOC\n4\t.\tO\n\n", 6)));
            using var weights = new MemoryStream();
            LanguageTrainer.Train([path, names], weights, Short);
            weights.Position = 0;
            var model = LanguageModel.Load(weights);

            Assert.Equal([new NamedSpan(2, 2, NameKind.Person)], model.Annotate(["Police", "praised", "Zorblat", "."]).Names);
            Assert.Equal([2, -1, 5, 5, 2, 2], model.Annotate(["Police", "freed", "the", "old", "town", "."]).Tokens.Select(token => token.Head < 0 ? -1 : token.Head + 1));
        }
        finally
        {
            File.Delete(path);
            File.Delete(names);
        }
    }

    [Fact]
    public void A_document_is_read_by_a_model_that_was_trained_without_it()
    {
        var path = Path.GetTempFileName();
        try
        {
            var sentences = Treebank().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
            var odd = string.Join('\n', sentences[0].Split('\n').Select(line => line.Replace("2\tobj", "2\tiobj", StringComparison.Ordinal)));
            File.WriteAllText(path, string.Concat(sentences.Prepend(odd).Select((sentence, i) => (i % 3 == 0 ? $"# newdoc id = news_{i}\n" : "") + sentence + "\n\n")));

            var score = CrossTraining.Evaluate(path, [path], "news_", 2, LanguageSetting.Fast, Short, (_, _) => { });

            // The odd relation stands in one document only: who is trained without that cannot know it.
            var objects = score.Relations.Single(relation => relation.Relation == "iobj");
            Assert.Equal((7, 21), (score.Documents, score.Sentences));
            Assert.Equal(0, objects.F1);
            Assert.True(score[ScoredMeasure.Uas].F1 > 0.9);
            var error = Assert.Throws<InvalidDataException>(() => CrossTraining.Evaluate(path, [path], "news_", 8, LanguageSetting.Fast, Short, (_, _) => { }));
            Assert.Contains("8 parts of 7 documents", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
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
