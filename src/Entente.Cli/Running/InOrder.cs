using System.Runtime.CompilerServices;

namespace Entente.Cli.Running;

/// <summary>Maps a stream on several threads and gives the answers in the order of the stream, with a bounded number under way.</summary>
static class InOrder
{
    const int WaitingPerThread = 8;

    /// <summary>Applies <paramref name="map"/> to each; with one thread, in place.</summary>
    public static async IAsyncEnumerable<TOut> MapAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> items, int threads, Func<TIn, TOut> map, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (threads == 1)
        {
            await foreach (var item in items.WithCancellation(cancel))
            {
                yield return map(item);
            }

            yield break;
        }

        using var free = new SemaphoreSlim(threads);
        var waiting = new Queue<Task<TOut>>();
        await foreach (var item in items.WithCancellation(cancel))
        {
            waiting.Enqueue(RunAsync(item, map, free, cancel));
            while (waiting.Count > 0 && (waiting.Peek().IsCompleted || waiting.Count >= threads * WaitingPerThread))
            {
                yield return await waiting.Dequeue();
            }
        }

        while (waiting.TryDequeue(out var task))
        {
            yield return await task;
        }
    }

    // What is read ahead waits for a thread, so that none waits for the reader.
    static async Task<TOut> RunAsync<TIn, TOut>(TIn item, Func<TIn, TOut> map, SemaphoreSlim free, CancellationToken cancel)
    {
        await free.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => map(item), cancel);
        }
        finally
        {
            free.Release();
        }
    }
}
