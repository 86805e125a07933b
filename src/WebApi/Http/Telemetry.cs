using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Igm.WebApi.Http;

/// <summary>
/// The built-in meters as Prometheus text: totals and sums, no label that names a person. Where an OTLP collector is
/// configured the same meters and traces go there.
/// </summary>
internal sealed class Telemetry : IHostedService, IDisposable
{
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", "Igm"];
    private static readonly string[] Labels = ["http.request.method", "http.response.status_code", "http.route", "igm.chain", "igm.use_case", "db.client.connection.state"];
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, double> _values = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _listener.Dispose();

    public string Text()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (name, value) in _values.OrderBy(series => series.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (key, tag) in tags)
        {
            if (Labels.Contains(key))
            {
                labels.Append(labels.Length == 0 ? '{' : ',').Append(key.Replace('.', '_')).Append("=\"").Append(tag).Append('"');
            }
        }

        var series = labels.Length == 0 ? "" : labels.Append('}').ToString();
        var name = instrument.Name.Replace('.', '_');
        if (instrument is Histogram<double> or Histogram<long> or Histogram<int>)
        {
            Add($"{name}_count{series}", 1);
            Add($"{name}_sum{series}", value);
        }
        else if (instrument.IsObservable)
        {
            _values[name + series] = value;
        }
        else
        {
            Add(name + series, value);
        }
    }

    private void Add(string series, double value) => _values.AddOrUpdate(series, value, (_, sum) => sum + value);
}
