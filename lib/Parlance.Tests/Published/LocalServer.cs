using System.Net;

namespace Parlance.Tests.Published;

/// <summary>A web server on this machine that answers every request alike and counts them.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly Task loop;

    private LocalServer(HttpListener listener, Uri address, Func<HttpListenerContext, Task> answer)
    {
        this.listener = listener;
        Address = address;
        loop = ServeAsync(answer);
    }

    public Uri Address { get; }
    public int Requests { get; private set; }

    public static LocalServer Start(Func<HttpListenerContext, Task> answer)
    {
        // No way to ask the listener for a free port, so try some.
        for (int attempt = 1; ; attempt++)
        {
            string prefix = $"http://127.0.0.1:{Random.Shared.Next(20000, 60000)}/";
            HttpListener listener = new();
            listener.Prefixes.Add(prefix);
            try
            {
                listener.Start();
                return new LocalServer(listener, new Uri(prefix + "answers.json"), answer);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await loop;
    }

    private async Task ServeAsync(Func<HttpListenerContext, Task> answer)
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests++;
            try
            {
                await answer(context);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The client left first.
            }
        }
    }
}
