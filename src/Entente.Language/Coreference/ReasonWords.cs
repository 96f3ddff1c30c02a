namespace Entente.Language.Coreference;

/// <summary>Features in words, for the explanation of a reference.</summary>
static class ReasonWords
{
    /// <summary>What a feature says; empty for those that tell a reader nothing.</summary>
    public static string Of(string feature)
    {
        var name = feature[(feature.IndexOf('|', StringComparison.Ordinal) + 1)..];
        return name switch
        {
            "d0" => "in the same sentence",
            "d1" => "in the sentence before",
            "n0" => "the nearest that fits",
            "n1" or "n2" => "near",
            "g=" => "of that gender",
            "reporter" => "whose words are reported",
            "speakers" or "quoted-speaker" => "the speaker before",
            "center" or "main+" or "main0" => "the main subject",
            "first" => "named at the start",
            "person" => "a person",
            "starts" => "with which the sentence begins",
            "self" => "the subject of the verb",
            "gender" => "of the same gender",
            _ when name.StartsWith("above", StringComparison.Ordinal) => "the subject of the clause",
            _ when name.StartsWith("key", StringComparison.Ordinal) => "the same noun before",
            _ when name.StartsWith("tsame", StringComparison.Ordinal) => "the same pronoun before",
            _ when name.StartsWith("tname", StringComparison.Ordinal) => "a name",
            _ when name is "c2" or "c3" or "c4" => "spoken of often",
            _ when name.StartsWith('r') && name.EndsWith("subj", StringComparison.Ordinal) => "a subject",
            _ when name.StartsWith("pr", StringComparison.Ordinal) && name.Split('-') is [var one, var two] && one[2..] == two => "in the same role",
            _ => "",
        };
    }
}
