namespace Igm.Infrastructure.Postgres;

/// <summary>A lock between processes; the system releases it when its holder dies.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<FileStream> Alone(string file, CancellationToken ct)
    {
        while (true)
        {
            if (TryAlone(file) is { } held)
            {
                return held;
            }

            await Task.Delay(Pause, ct);
        }
    }

    public static FileStream? TryAlone(string file) => TryOpen(file, FileAccess.ReadWrite, FileShare.None);

    public static async Task<FileStream> Shared(string file, CancellationToken ct)
    {
        while (true)
        {
            if (TryOpen(file, FileAccess.Read, FileShare.Read) is { } held)
            {
                return held;
            }

            await Task.Delay(Pause, ct);
        }
    }

    private static FileStream? TryOpen(string file, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
