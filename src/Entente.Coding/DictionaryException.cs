namespace Entente.Coding;

/// <summary>Dictionary files with errors in them: all errors at once, each as <c>file(line): message</c>.</summary>
public sealed class DictionaryException : Exception
{
    /// <summary>Tells the given problems.</summary>
    public DictionaryException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>An exception without errors listed.</summary>
    public DictionaryException()
        : this("A dictionary file has errors.")
    {
    }

    /// <summary>One error.</summary>
    public DictionaryException(string message)
        : base(message)
    {
    }

    /// <summary>One error and its cause.</summary>
    public DictionaryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong with which line.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];
}
