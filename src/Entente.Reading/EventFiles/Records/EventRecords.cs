namespace Entente.Reading.EventFiles;

/// <summary>The records of an event file, whatever its shape.</summary>
public static class EventRecords
{
    /// <summary>Every byte of the stream as records in order: writing them all gives the same bytes.</summary>
    /// <param name="stream">The unpacked file, from its start.</param>
    /// <param name="layout">Its format and columns.</param>
    public static IEnumerable<FileRecord> Read(Stream stream, FileLayout layout)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(layout);
        return layout.Format.Shape switch
        {
            FileShape.Json => JsonRecords.Read(stream, layout.Format),
            FileShape.Xml => XmlRecords.Read(stream, layout.Format),
            _ => TableRecords.Read(stream, layout),
        };
    }
}
