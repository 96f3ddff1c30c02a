namespace Entente.Coding;

/// <summary>The text of an actor file and the name under which its errors are told.</summary>
/// <param name="Name">File name or path, for messages.</param>
/// <param name="Text">The whole file: tab-separated, with the header <c>kind id name aliases codes wikidata attributes</c>.</param>
public sealed record ActorFile(string Name, string Text);
