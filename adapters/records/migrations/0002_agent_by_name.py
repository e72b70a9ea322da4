from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("records", "0001_initial")]

    operations = [
        migrations.RemoveField(model_name="conversation", name="agent"),
        migrations.AddField(
            model_name="conversation", name="agent", field=models.TextField(blank=True, default="")
        ),
    ]
