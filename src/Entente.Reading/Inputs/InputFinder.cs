namespace Entente.Reading.Inputs;

/// <summary>Finds the files of the inputs: a file is itself, a folder all files below it in ordinal order of their paths.</summary>
/// <remarks>Names that begin with a dot are left out, and so are links to folders, which could lead in circles.</remarks>
static class InputFinder
{
    /// <summary>Input that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The files of one input, or why there are none.</summary>
    public static IEnumerable<(InputFile? File, ReadResult? Result)> Find(string input)
    {
        if (input == StandardInput)
        {
            return [(new InputFile(StandardInput, StandardInput, StandardInput), null)];
        }

        return Directory.Exists(input) ? InFolder(input)
            : File.Exists(input) ? [(new InputFile(input, input, Path.GetFileName(input)), null)]
            : [(null, ReadResult.Reject(input, 0, "there is no such file or folder; check the path"))];
    }

    static IEnumerable<(InputFile?, ReadResult?)> InFolder(string folder)
    {
        var unreadable = new List<ReadResult>();
        var names = new List<string>();
        Collect(folder, "", names, unreadable);
        names.Sort(StringComparer.Ordinal);
        foreach (var result in unreadable)
        {
            yield return (null, result);
        }

        var articles = 0;
        foreach (var name in names)
        {
            var path = Path.Combine(folder, name);
            if (IsAboutTheFolder(name))
            {
                yield return (null, new ReadResult { Notices = [new(path, 0, NoticeKind.NotAnArticle, "describes the folder and is not read as an article; rename it if it is one")] });
            }
            else
            {
                articles++;
                yield return (new InputFile(path, path, name), null);
            }
        }

        if (articles == 0 && unreadable.Count == 0)
        {
            yield return (null, ReadResult.Reject(folder, 0, "the folder holds no articles; put .txt, .md, .html, .jsonl, .json, .csv or .tsv files in it"));
        }
    }

    static bool IsAboutTheFolder(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name).ToUpperInvariant();
        return stem is "README" or "LICENSE" or "LICENCE" or "NOTICE";
    }

    static void Collect(string folder, string prefix, List<string> names, List<ReadResult> unreadable)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.'))
            {
                if (entry is not DirectoryInfo)
                {
                    names.Add(prefix + entry.Name);
                }
                else if (entry.LinkTarget is null)
                {
                    Collect(entry.FullName, prefix + entry.Name + "/", names, unreadable);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(ReadResult.Reject(folder, 0, $"the folder cannot be read ({error.Message}); check its permissions"));
        }
    }
}
