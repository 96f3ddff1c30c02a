using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Coreference;
using Entente.Language.Scoring;
using Entente.Language.Training;
using Entente.Tests.Coding;
using Xunit;

namespace Entente.Tests.Language;

public sealed class CoreferenceTests
{
    const string Meet = "Maria|PROPN.NNP|nsubj|3 Lopez|PROPN.NNP|flat|1 met:meet|VERB.VBD|root|0 John|PROPN.NNP|obj|3 Baker|PROPN.NNP|flat|4";

    [Theory]
    [InlineData("He:he|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0", "John")]
    [InlineData("She:she|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0", "Maria")]
    [InlineData("Reporters:reporter|NOUN.NNS|nsubj|2 asked:ask|VERB.VBD|root|0 him:he|PRON.PRP|obj|2", "John")]
    public void A_pronoun_means_one_of_its_gender(string words, string head) => Assert.Equal(head, Antecedent(Meet, words));

    [Fact]
    public void A_pronoun_object_is_not_the_subject_of_its_own_verb() =>
        Assert.NotEqual("John", Antecedent("Rain|NOUN.NN|nsubj|2 fell:fall|VERB.VBD|root|0", "John|PROPN.NNP|nsubj|2 saw:see|VERB.VBD|root|0 him:he|PRON.PRP|obj|2"));

    [Fact]
    public void Himself_is_the_subject_of_its_own_verb() =>
        Assert.Equal("John", Antecedent("Rain|NOUN.NN|nsubj|2 fell:fall|VERB.VBD|root|0", "John|PROPN.NNP|nsubj|2 saw:see|VERB.VBD|root|0 himself:himself|PRON.PRP|obj|2"));

    [Fact]
    public void It_never_means_a_person() =>
        Assert.Equal("company", Antecedent("The|DET.DT|det|2 company|NOUN.NN|nsubj|3 sued:sue|VERB.VBD|root|0 John|PROPN.NNP|obj|3 Baker|PROPN.NNP|flat|4", "It:it|PRON.PRP|nsubj|2 lost:lose|VERB.VBD|root|0"));

    [Fact]
    public void They_can_mean_two_that_are_joined()
    {
        var chain = Resolve("Anna|PROPN.NNP|nsubj|4 and|CCONJ.CC|cc|3 Peter|PROPN.NNP|conj|1 sang:sing|VERB.VBD|root|0", "They:they|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0");
        Assert.True(chain.References[^1].Candidates[0].Phrase.IsJoined);
        Assert.Equal(2, chain.References[^1].Candidates[0].Phrase.Members.Count);
    }

    [Fact]
    public void Candidates_are_of_different_entities_and_their_shares_stay_below_one()
    {
        var reference = Resolve(Meet, "John|PROPN.NNP|nsubj|2 left:leave|VERB.VBD|root|0", "He:he|PRON.PRP|nsubj|2 slept:sleep|VERB.VBD|root|0").References[^1];
        Assert.Equal(reference.Candidates.Count, reference.Candidates.Select(c => c.Phrase.Entity).Distinct().Count());
        Assert.InRange(reference.Candidates.Sum(c => c.Probability), 0, 1);
    }

    [Fact]
    public void An_answer_says_why() =>
        Assert.NotEmpty(Resolve(Meet, "He:he|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0").References[^1].Antecedent!.Reason);

    [Fact]
    public void A_text_without_antecedents_resolves_nothing() =>
        Assert.All(Resolve("They:they|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0").References, r => Assert.Null(r.Antecedent));

    [Fact]
    public void Entities_of_a_treebank_are_read_with_nested_brackets()
    {
        const string Rows =
            "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-organization-new-nnnnn-cf1-2-coref\n" +
            "2\tclub\tclub\tNOUN\tNN\t_\t5\tnsubj\t_\t_\n" +
            "3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_\n" +
            "4\tRome\tRome\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-nnnnn-cf2-1-sgl)1)\n" +
            "5\twon\twin\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";
        var mentions = EntityReader.Read(ConlluReader.Read(Rows, "x").Sentences);
        Assert.Equal([("2", "place", 3, 3, 3), ("1", "organization", 0, 3, 1)], mentions.Select(m => (m.Entity, m.Kind, m.First, m.Last, m.Heads[0])));
    }

    [Fact]
    public void A_wrong_line_of_offsets_is_told_with_file_and_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => CoreferenceOffsets.Read(["document\tstart\tend\tantecedents", "a\t5\t3\t0-2"], "x.tsv"));
        Assert.StartsWith("x.tsv(2): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_line_of_weights_is_told_with_its_number() =>
        Assert.Contains("(2)", Assert.Throws<InvalidDataException>(() => CoreferenceWeights.Read(["# made", "he|d0 heavy"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Weights_come_back_as_they_were_written()
    {
        var weights = CoreferenceWeights.Read(["he|d0\t1.25", "it|d1\t-0.50"]);
        using var writer = new StringWriter();
        weights.Write(writer);
        Assert.Equal(["he|d0\t1.25", "it|d1\t-0.50"], writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
    }

    [Fact]
    public void Training_twice_gives_the_same_table()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Bank());
            Assert.Equal(Trained(file), Trained(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    static string Trained(string file)
    {
        using var writer = new StringWriter();
        CoreferenceTrainer.Train(file, writer, _ => { });
        return writer.ToString();
    }

    // The same little story six times, so that its features are seen often enough.
    static string Bank() => string.Concat(Enumerable.Range(0, 6).Select(i =>
        $"# newdoc id = GUM_news_{i}\n# sent_id = {i}-1\n" +
        "1\tMary\tMary\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-nnnnn-cf1-1-coref)\n2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n" +
        "3\tJohn\tJohn\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=(2-person-new-nnnnn-cf2-1-coref)\n4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n" +
        $"# sent_id = {i}-2\n1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-nnnnn-cf1-1-ana)\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"));

    static string Antecedent(params string[] sentences)
    {
        var read = Sentences(sentences);
        var answer = CoreferenceResolver.Default.Resolve(read).References[^1].Antecedent;
        return answer is null ? "" : read[answer.Phrase.Sentence][answer.Phrase.Head].Form;
    }

    static ReferenceChain Resolve(params string[] sentences) => CoreferenceResolver.Default.Resolve(Sentences(sentences));

    static List<Sentence> Sentences(string[] sentences) =>
        [.. sentences.Select(Trees.Read).Select((s, i) => new Sentence(s.Text, i, s.Tokens))];
}
