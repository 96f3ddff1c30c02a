namespace Entente.Coding;

/// <summary>Dictionary files with errors in them: all errors at once, each as <c>file(line): message</c>.</summary>
public sealed class DictionaryException : Exception
{
    /// <summary>Tells the given errors.</summary>
    public DictionaryException(IReadOnlyList<string> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>An exception without errors listed.</summary>
    public DictionaryException()
        : this([])
    {
    }

    /// <summary>One error.</summary>
    public DictionaryException(string message)
        : this([message])
    {
    }

    /// <summary>One error and its cause.</summary>
    public DictionaryException(string message, Exception innerException)
        : base(message, innerException) => Errors = [message];

    /// <summary>Each as <c>file(line): message</c>.</summary>
    public IReadOnlyList<string> Errors { get; } = [];
}
