using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace WelcomeCenter.Web.Tests.Durability;

/// <summary>The wire to a server of this machine, which can be cut and mended.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> ends = [];
    private readonly int port;
    private volatile bool isCut;

    public Wire(int port)
    {
        this.port = port;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Cut()
    {
        isCut = true;
        foreach (var end in ends)
        {
            end.Dispose();
        }
    }

    public void Mend() => isCut = false;

    public void Dispose()
    {
        listener.Stop();
        Cut();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptTcpClientAsync();
                ends.Add(near);
                _ = isCut ? Task.Run(near.Dispose) : CarryAsync(near);
            }
        }
        catch (SocketException)
        {
            // The listener was stopped.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        ends.Add(far);
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        finally
        {
            near.Dispose();
            far.Dispose();
        }
    }
}
