
import adapters.records.models
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ApiToken',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.TextField()),
                ('role', models.CharField(max_length=10)),
                ('hash', models.CharField(max_length=64, unique=True)),
                ('at', models.DateTimeField()),
                ('revoked_at', models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='AuditEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('who', models.TextField()),
                ('what', models.TextField()),
                ('target', models.TextField()),
                ('at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Buyer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.TextField(blank=True, default='')),
                ('company', models.TextField(blank=True, default='')),
                ('country', models.CharField(blank=True, default='', max_length=2)),
                ('email', models.TextField(blank=True, default='')),
                ('phone', models.TextField(blank=True, default='')),
                ('business_type', models.CharField(blank=True, default='', max_length=20)),
                ('website', models.TextField(blank=True, default='')),
            ],
        ),
        migrations.CreateModel(
            name='Conversation',
            fields=[
                ('id', models.CharField(default=adapters.records.models.conversation_id, max_length=22, primary_key=True, serialize=False)),
                ('channel', models.CharField(default='widget', max_length=20)),
                ('language', models.CharField(blank=True, default='', max_length=10)),
                ('timezone', models.CharField(blank=True, default='', max_length=64)),
                ('page', models.TextField(blank=True, default='')),
                ('sku', models.TextField(blank=True, default='')),
                ('owner', models.CharField(db_index=True, default='assistant', max_length=10)),
                ('created_at', models.DateTimeField()),
                ('last_message_at', models.DateTimeField(db_index=True)),
                ('unread', models.PositiveIntegerField(default=0)),
                ('agent', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('buyer', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='conversations', to='records.buyer')),
            ],
        ),
        migrations.CreateModel(
            name='Choice',
            fields=[
                ('id', models.CharField(default=adapters.records.models.conversation_id, max_length=22, primary_key=True, serialize=False)),
                ('title', models.TextField()),
                ('choice', models.JSONField()),
                ('used_at', models.DateTimeField(null=True)),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='choices', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='Counter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.TextField()),
                ('year', models.PositiveIntegerField()),
                ('value', models.PositiveIntegerField(default=0)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('name', 'year'), name='counter_once')],
            },
        ),
        migrations.CreateModel(
            name='Handoff',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('status', models.CharField(default='requested', max_length=10)),
                ('reason', models.TextField(blank=True, default='')),
                ('reply_by', models.TextField(blank=True, default='')),
                ('reply_by_local', models.TextField(blank=True, default='')),
                ('at', models.DateTimeField()),
                ('taken_at', models.DateTimeField(null=True)),
                ('returned_at', models.DateTimeField(null=True)),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='handoffs', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='Lead',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('stage', models.CharField(max_length=10)),
                ('score', models.PositiveIntegerField(db_index=True)),
                ('grade', models.CharField(max_length=6)),
                ('body', models.JSONField()),
                ('at', models.DateTimeField()),
                ('conversation', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='lead', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='Order',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.CharField(max_length=60, unique=True)),
                ('revision', models.PositiveIntegerField(default=1)),
                ('key', models.TextField()),
                ('kind', models.CharField(max_length=10)),
                ('status', models.CharField(db_index=True, max_length=20)),
                ('document', models.JSONField()),
                ('access_key', models.CharField(max_length=22)),
                ('valid_until', models.CharField(blank=True, default='', max_length=32)),
                ('at', models.DateTimeField()),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='orders', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='OrderStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('step', models.CharField(max_length=20)),
                ('who', models.TextField()),
                ('at', models.DateTimeField()),
                ('order', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='steps', to='records.order')),
            ],
        ),
        migrations.CreateModel(
            name='Question',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('message', models.CharField(blank=True, default='', max_length=64)),
                ('sku', models.TextField(blank=True, default='')),
                ('attribute', models.TextField(blank=True, default='')),
                ('words', models.TextField(blank=True, default='')),
                ('answer', models.JSONField(null=True)),
                ('answered_by', models.TextField(blank=True, default='')),
                ('answered_at', models.DateTimeField(null=True)),
                ('at', models.DateTimeField()),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='questions', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='Quote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.CharField(max_length=40, unique=True)),
                ('key', models.TextField()),
                ('kind', models.CharField(max_length=10)),
                ('card', models.JSONField()),
                ('at', models.DateTimeField()),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='quotes', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='Turn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('status', models.CharField(default='pending', max_length=8)),
                ('attempts', models.PositiveIntegerField(default=0)),
                ('lease_until', models.DateTimeField(null=True)),
                ('not_before', models.DateTimeField(null=True)),
                ('at', models.DateTimeField()),
                ('done_at', models.DateTimeField(null=True)),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='turns', to='records.conversation')),
            ],
        ),
        migrations.CreateModel(
            name='Message',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('client_id', models.CharField(max_length=64)),
                ('author', models.CharField(max_length=10)),
                ('name', models.TextField(blank=True, default='')),
                ('text', models.TextField(blank=True, default='')),
                ('language', models.CharField(blank=True, default='', max_length=10)),
                ('response', models.TextField(blank=True, default='')),
                ('values', models.JSONField(default=dict)),
                ('cards', models.JSONField(default=list)),
                ('quick_replies', models.JSONField(default=list)),
                ('choice', models.JSONField(null=True)),
                ('understanding', models.JSONField(null=True)),
                ('in_reply_to', models.CharField(blank=True, default='', max_length=64)),
                ('at', models.DateTimeField()),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='messages', to='records.conversation')),
                ('turn', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='messages', to='records.turn')),
            ],
        ),
        migrations.CreateModel(
            name='Event',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('type', models.CharField(max_length=10)),
                ('body', models.JSONField(default=dict)),
                ('at', models.DateTimeField()),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='events', to='records.conversation')),
            ],
            options={
                'indexes': [models.Index(fields=['conversation', 'id'], name='records_eve_convers_bb906a_idx')],
            },
        ),
        migrations.AddConstraint(
            model_name='order',
            constraint=models.UniqueConstraint(fields=('conversation', 'key'), name='order_once'),
        ),
        migrations.AddConstraint(
            model_name='question',
            constraint=models.UniqueConstraint(fields=('conversation', 'sku', 'attribute'), name='question_once'),
        ),
        migrations.AddConstraint(
            model_name='quote',
            constraint=models.UniqueConstraint(fields=('conversation', 'key'), name='quote_once'),
        ),
        migrations.AddIndex(
            model_name='turn',
            index=models.Index(fields=['status', 'id'], name='records_tur_status_e43261_idx'),
        ),
        migrations.AddIndex(
            model_name='turn',
            index=models.Index(fields=['conversation', 'status'], name='records_tur_convers_dc8cca_idx'),
        ),
        migrations.AddConstraint(
            model_name='message',
            constraint=models.UniqueConstraint(fields=('conversation', 'client_id'), name='message_once'),
        ),
    ]
