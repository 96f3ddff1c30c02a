namespace Entente.Analysis;

/// <summary>An event of a relation, as a list of the weightiest ones shows it.</summary>
/// <param name="Label">Its number in the store: "e41"; <c>entente event e41</c> shows what is behind it.</param>
/// <param name="Day">Day of the act.</param>
/// <param name="Source">Key of the acting side.</param>
/// <param name="Target">Key of the other side.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Quad">Quad class, 1 to 4.</param>
/// <param name="Intensity">Score, -10 to +10.</param>
/// <param name="Title">Headline of the article; of an imported event the parties as its file names them.</param>
/// <param name="Publisher">Who published it; empty if not known.</param>
/// <param name="Url">Its address; empty if not known.</param>
/// <param name="Reports">How many reports tell of it; of an imported event, how many mentions the file counts.</param>
public sealed record RelationEvent(
    string Label, DateOnly Day, string Source, string Target, string Type, string Mode, int Quad, double Intensity, string Title, string Publisher, string Url, int Reports);
