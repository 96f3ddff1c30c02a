namespace Entente.Store;

/// <content>What goes in.</content>
public sealed partial class EventStore
{
    /// <summary>
    /// Stores articles and what was coded from them, in one transaction. Idempotent by content: an article whose text is there,
    /// coded by the same version, adds nothing. A new text of the same article (same id, and same address or title) replaces the older
    /// one, which is kept and no longer counted; a different article under a taken id is stored under <c>id@hash</c>.
    /// </summary>
    /// <exception cref="StoreException">The disk is full, or the database refuses; nothing of the batch is stored then.</exception>
    public Added Add(IReadOnlyList<CodedArticle> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Write(() =>
        {
            var plan = ImportPlan.Make(batch, Stored(batch), Next("article", "article_id"), Next("coding", "coding_id"));
            return plan.ToAdded(batch.Count, Write(plan));
        });
    }

    /// <summary>The articles that are there and coded by this version: id and hash of the text. They need not be coded again.</summary>
    public IReadOnlySet<(string Id, string Hash)> Coded(string coderVersion) =>
        Read(new Sql(Statement.Read("Writing/Coded.sql")).With("coder", coderVersion)).Rows
            .Select(r => ((string)r[0]!, (string)r[1]!)).ToHashSet();

    int Write(ImportPlan plan)
    {
        var number = NextEvent();
        var acts = new List<ActRow>();
        var first = number;
        using (var rows = new Rows(engine))
        {
            foreach (var step in plan.Steps)
            {
                if (step.NewText)
                {
                    rows.Add(step.ArticleNumber, step.Coded.Article);
                }

                rows.Add(step.CodingNumber, step.ArticleNumber, step.Coded);
                foreach (var told in step.Coded.Events)
                {
                    rows.Add(number, step.CodingNumber, step.ArticleNumber, told);
                    acts.AddRange(ActRow.Of(number, step.CodingNumber, step.ArticleNumber, step.Coded.Article.Published, told));
                    number++;
                }
            }
        }

        WriteActs(acts);
        WriteSuperseded(plan.Superseded);
        return (int)(number - first);
    }

    /// <summary>Sorted by pair and day, so that the zone maps of each import skip the others.</summary>
    void WriteActs(List<ActRow> acts)
    {
        using var rows = engine.Append("act");
        foreach (var act in acts.OrderBy(a => a.Dyad.Pair, StringComparer.Ordinal).ThenBy(a => a.Told.Date).ThenBy(a => a.Event))
        {
            rows.Add(act.Event).Add(act.Coding).Add(act.Article).Add(act.Published)
                .Add(act.Told.Date).Add(act.Dyad.Pair)
                .Add(act.Dyad.Source).Add(act.Source.Country).Add(act.Source.Sector)
                .Add(act.Dyad.Target).Add(act.Target.Country).Add(act.Target.Sector).Add(act.Target.Kind)
                .Add(Ontology.Name(act.Told.Type)).Add(act.Told.Mode).Add((sbyte)act.Told.QuadClass)
                .Add(act.Told.Intensity).Add(string.Join(',', act.Told.Auxiliary.ToNames())).End();
        }
    }

    void WriteSuperseded(IReadOnlyList<(long Old, long New)> pairs)
    {
        using var rows = engine.Append("superseded");
        foreach (var (old, by) in pairs)
        {
            rows.Add(old).Add(by).End();
        }
    }

    /// <summary>What the store holds under the ids of a batch.</summary>
    List<StoredCoding> Stored(IReadOnlyList<CodedArticle> batch)
    {
        engine.Clear(TemporaryTable.Batch);
        using (var rows = engine.Append("batch"))
        {
            foreach (var id in batch.SelectMany(c => ImportPlan.IdsOf(c.Article)).Distinct())
            {
                rows.Add(id).End();
            }
        }

        return [.. Read(new(Statement.Read("Writing/Stored.sql"))).Rows.Select(r => new StoredCoding(
            (string)r[0]!, (string)r[1]!, (string)r[2]!, (string)r[3]!, (long)r[4]!, (long)r[5]!, (string)r[6]!, (bool)r[7]!))];
    }

    long Next(string table, string column) => (long)Read(new($"SELECT coalesce(max({column}), 0) + 1 FROM {table}")).Rows[0][0]!;
}
