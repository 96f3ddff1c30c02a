using Entente.Language;
using Entente.Language.Conllu;
using Xunit;

namespace Entente.Tests.Language;

public sealed class ConlluTests
{
    const string Sample = """
        # newdoc id = a
        # sent_id = a-1
        # text = I can't go.
        1	I	I	PRON	PRP	Case=Nom	4	nsubj	4:nsubj	_
        2-3	can't	_	_	_	_	_	_	_	_
        2	ca	can	AUX	MD	VerbForm=Fin	4	aux	4:aux	_
        3	n't	not	PART	RB	Polarity=Neg	4	advmod	4:advmod	_
        4	go	go	VERB	VB	VerbForm=Inf	0	root	0:root	SpaceAfter=No
        4.1	there	there	_	_	_	_	_	4:obl	CopyOf=2
        5	.	.	PUNCT	.	_	4	punct	4:punct	_

        # sent_id = a-2
        # text = Gone
        1	Gone	go	VERB	VBN	_	0	root	0:root	_


        """;

    [Theory]
    [InlineData(Sample)]
    [InlineData("\uFEFF" + Sample)]
    [InlineData("# only a comment\n\n" + Sample + "\n\n\n")]
    public void A_file_is_written_back_as_it_was(string text)
    {
        var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var variant in new[] { unix, unix.Replace("\n", "\r\n", StringComparison.Ordinal), unix.TrimEnd('\n') })
        {
            Assert.Equal(variant, ConlluReader.Read(variant, "a.conllu").ToString());
        }
    }

    [Fact]
    public void Multiword_tokens_and_empty_nodes_are_rows_but_not_words()
    {
        var sentence = ConlluReader.Read(Sample, "a.conllu").Sentences[0];

        Assert.Equal(7, sentence.Rows.Count);
        Assert.Equal(["I", "ca", "n't", "go", "."], sentence.Words.Select(row => row.Form));
        Assert.Equal("a-1", sentence.Comment("sent_id"));
        Assert.Null(sentence.Comment("speaker"));
    }

    [Theory]
    [InlineData("1\tI\tI", "a.conllu(1): expected 10 columns separated by tabs, found 3")]
    [InlineData("x\tI\tI\tX\t_\t_\t0\troot\t_\t_", "a.conllu(1): expected an id such as 1, 1-2 or 1.1 and a form, found 'x' and 'I'")]
    [InlineData("1\tI\tI\tX\t_\t_\t7\troot\t_\t_", "a.conllu(1): the head '7' is not another word of the sentence")]
    [InlineData("2\tI\tI\tX\t_\t_\t0\troot\t_\t_", "a.conllu(1): expected the id 1, found '2'")]
    public void A_wrong_line_is_told_with_its_place(string line, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => ConlluReader.Read(line + "\n\n", "a.conllu"));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Every_wrong_line_is_told_at_once()
    {
        var error = Assert.Throws<InvalidDataException>(() => ConlluReader.Read("1\tI\n2\tgo\n\n", "a.conllu"));

        Assert.Equal(2, error.Message.Split('\n').Length);
    }

    [Fact]
    public void A_document_has_the_text_and_its_offsets()
    {
        var document = ConlluDocument.Of(ConlluReader.Read(Sample, "a.conllu").Sentences);

        Assert.Equal("I can't go. Gone ", document.Text);
        Assert.Equal(["I can't go.", "Gone"], document.Sentences.Select(sentence => sentence.Text));
        Assert.All(document.Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.Equal(token.Form, document.Text[token.Start..token.End]));
        Assert.True(document.Sentences[0][2].IsClitic);
        Assert.Equal(Relation.Aux, document.Sentences[0][1].Relation);
        Assert.Equal(3, document.Sentences[0].Root);
    }

    [Fact]
    public void A_document_is_written_with_its_multiword_tokens_and_spaces()
    {
        var document = ConlluDocument.Of(ConlluReader.Read(Sample, "a.conllu").Sentences);

        var written = ConlluWriter.Write(document).Sentences[0];

        Assert.Equal("I can't go.", written.Comment("text"));
        Assert.Equal(["1", "2-3", "2", "3", "4", "5"], written.Rows.Select(row => row.Id));
        Assert.True(written.Rows[4].IsJoined);
        Assert.Equal(["4", "4", "4", "0", "4"], written.Words.Select(row => row.Head));
    }

    [Fact]
    public void Every_relation_and_tag_reads_back_from_its_name()
    {
        Assert.All(Enum.GetValues<Relation>(), relation => Assert.Equal(relation, RelationNames.Parse(relation.Name())));
        Assert.All(Enum.GetValues<Upos>(), upos => Assert.Equal(upos, UposNames.Parse(upos.Name())));
        Assert.Equal("nsubj:pass", Relation.NsubjPass.Name());
        Assert.Equal(Relation.Nsubj, Relation.NsubjPass.Universal());
        Assert.Equal(Relation.Obl, RelationNames.Parse("obl:tmod"));
        Assert.Throws<FormatException>(() => RelationNames.Parse("subject"));
    }
}
