using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>Brings uploaded files into the library together with the item that names them.</summary>
public sealed class MediaUploads(TemporaryFiles temporary, MediaFiles files)
{
    /// <summary>What the file says about itself.</summary>
    private static readonly string[] Described = [MediaAliases.Extension, MediaAliases.Bytes, MediaAliases.Width, MediaAliases.Height];

    /// <summary>
    /// Replaces uploads in the values by the addresses of the files. An address that the client changed without an upload is not believed.
    /// </summary>
    internal TakenFiles Take(ContentSchema schema, ContentType type, MediaItem item, IReadOnlyList<PropertyInput> values, Guid owner)
    {
        var stored = StoredValues.Read(item.Values);
        var result = new List<PropertyInput>();
        var taken = new TakenFiles(ContentOperationStatus.Success, result);
        foreach (var input in values)
        {
            if (schema.Property(type, input.Alias) is not { } property || !IsFile(property) || input.Value is not { } value)
            {
                result.Add(input);
                continue;
            }

            var before = UploadedFile.Source(stored.GetValueOrDefault(property.Alias, string.Empty));
            var source = before;
            if (value.Key(UploadedFile.TemporaryId) is { } id)
            {
                if (temporary.Find(id, owner) is not { } upload || FileKind.Of(upload.Name) is null)
                {
                    Undo(taken);
                    return taken with { Status = ContentOperationStatus.TemporaryFileNotFound };
                }

                source = files.Adopt(temporary.PathOf(id), upload.Name);
                temporary.Delete(id, owner);
                taken.Added.Add(source);
            }
            else if (UploadedFile.Source(value) is null)
            {
                source = null;
            }

            if (before is not null && before != source)
            {
                taken.Replaced.Add(before);
            }

            result.Add(input with { Value = source is null ? null : WithSource(value, source) });
        }

        return taken;
    }

    /// <summary>Writes into the values what the file says about itself, and its hash into the item.</summary>
    /// <returns>The stored values.</returns>
    internal string Describe(ContentSchema schema, ContentType type, MediaItem item, string values)
    {
        var all = StoredValues.Read(values);
        if (UploadedFile.Source(all.GetValueOrDefault(MediaAliases.File, string.Empty)) is not { } source || files.PathOf(source) is null)
        {
            item.FileHash = null;
            return values;
        }

        var before = StoredValues.Read(item.Values);
        if (item.FileHash is not null && source == UploadedFile.Source(before.GetValueOrDefault(MediaAliases.File, string.Empty)))
        {
            // The same file says the same as before; reading all of it would make a long save of a short change.
            foreach (var alias in Described)
            {
                Set(alias, before.GetValueOrDefault(alias));
            }

            return StoredValues.Write(all);
        }

        var facts = files.Facts(source);
        item.FileHash = facts.Hash;
        Set(MediaAliases.Extension, facts.Extension);
        Set(MediaAliases.Bytes, facts.Bytes.ToString(CultureInfo.InvariantCulture));
        Set(MediaAliases.Width, facts.Width?.ToString(CultureInfo.InvariantCulture));
        Set(MediaAliases.Height, facts.Height?.ToString(CultureInfo.InvariantCulture));
        return StoredValues.Write(all);

        void Set(string alias, string? value)
        {
            if (schema.Property(type, alias) is not null)
            {
                all[alias] = value ?? string.Empty;
            }
        }
    }

    /// <summary>Removes the old files when the change was stored, and the new ones when it was not.</summary>
    internal async Task<ContentOutcome> KeepOnlyIfAsync(TakenFiles taken, Func<Task<ContentOutcome>> store)
    {
        var stored = false;
        try
        {
            var outcome = await store();
            stored = outcome.Succeeded;
            return outcome;
        }
        finally
        {
            if (stored)
            {
                taken.Replaced.ForEach(files.Delete);
            }
            else
            {
                Undo(taken);
            }
        }
    }

    /// <summary>Whether the file lies in the library.</summary>
    internal bool Exists(string source) => files.PathOf(source) is not null;

    /// <summary>Removes files that no item names any more.</summary>
    internal void Discard(IEnumerable<string> sources)
    {
        foreach (var source in sources)
        {
            files.Delete(source);
        }
    }

    private static bool IsFile(PropertyType property) =>
        PropertyEditors.PropertyEditors.Find(property.EditorAlias) is UploadFieldEditor or ImageCropperEditor;

    private static JsonElement WithSource(JsonElement value, string source)
    {
        var whole = JsonObject.Create(value) ?? [];
        whole.Remove(UploadedFile.TemporaryId);
        whole["src"] = source;
        return JsonText.Of(whole);
    }

    private void Undo(TakenFiles taken) => taken.Added.ForEach(files.Delete);
}

/// <summary>Files that a change brings and those that it makes superfluous, by address.</summary>
internal sealed record TakenFiles(ContentOperationStatus Status, IReadOnlyList<PropertyInput> Values)
{
    public List<string> Added { get; } = [];

    public List<string> Replaced { get; } = [];
}
