namespace Igm.Domain.Control.Alerts;

public enum AlertState
{
    Registered,
    Active,
    Lifted,
    Expired,
    Rejected,
    Annulled,
}
