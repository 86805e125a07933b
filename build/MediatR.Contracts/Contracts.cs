namespace MediatR;

#pragma warning disable CA1040 // MediatR's own public shape: marker interfaces are its contract
public interface IBaseRequest;
public interface IRequest : IBaseRequest;
public interface IRequest<out TResponse> : IBaseRequest;
public interface IStreamRequest<out TResponse>;
public interface INotification;
#pragma warning restore CA1040

public readonly record struct Unit : IComparable<Unit>, IComparable
{
    private static readonly Unit TheOne;
    public static ref readonly Unit Value => ref TheOne;
    public static Task<Unit> Task { get; } = System.Threading.Tasks.Task.FromResult(TheOne);
    public int CompareTo(Unit other) => 0;
    int IComparable.CompareTo(object? obj) => 0;
    public override string ToString() => "()";
    public static bool operator <(Unit left, Unit right) => false;
    public static bool operator <=(Unit left, Unit right) => true;
    public static bool operator >(Unit left, Unit right) => false;
    public static bool operator >=(Unit left, Unit right) => true;
}
