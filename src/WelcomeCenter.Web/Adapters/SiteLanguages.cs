using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Web.Adapters;

internal sealed class SiteLanguages(SnapshotStore snapshots) : ISiteLanguages
{
    public bool Knows(string isoCode) => snapshots.Current.Languages.Any(language => language.IsoCode == isoCode);
}
